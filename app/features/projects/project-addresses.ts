/** The workspace's addresses of projects. */
export const projectsAddress = "/arbejdsrum/projekter";
export const ideasAddress = `${projectsAddress}/ideer`;
export const suggestAddress = `${projectsAddress}/foreslaa`;
export const projectRuleAddress = `${projectsAddress}/regel`;
export const projectAddress = (slug: string) => `${projectsAddress}/${slug}`;
export const decisionsAddress = (slug: string) => `${projectAddress(slug)}/beslutninger`;
/** The part of the form that registers a project where the decision is written. */
export const decisionPart = "#beslutning";
export const scoringAddress = (slug: string) => `${projectAddress(slug)}/vurdering`;
