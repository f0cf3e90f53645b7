/** The workspace's addresses of projects. */
export const projectsAddress = "/arbejdsrum/projekter";
export const ideasAddress = `${projectsAddress}/ideer`;
export const suggestAddress = `${projectsAddress}/foreslaa`;
export const projectRuleAddress = `${projectsAddress}/regel`;
export const projectAddress = (slug: string) => `${projectsAddress}/${slug}`;
export const decisionsAddress = (slug: string) => `${projectAddress(slug)}/beslutninger`;
export const scoringAddress = (slug: string) => `${projectAddress(slug)}/vurdering`;
