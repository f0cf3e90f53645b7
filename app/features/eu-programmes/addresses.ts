/** Where an EU programme's pages are in the workspace. */
export const programmesAddress = "/arbejdsrum/eu";
export const programmeAddress = (slug: string) => `${programmesAddress}/${slug}`;
export const callsAddress = (slug: string) => `${programmeAddress(slug)}/indkaldelser`;
