/** Where a network's pages are in the workspace. */
export const networksAddress = "/arbejdsrum/netvaerk";
export const networkAddress = (slug: string) => `${networksAddress}/${slug}`;
export const membersAddress = (slug: string) => `${networkAddress(slug)}/medlemmer`;
export const memberAddress = (slug: string, memberId: string) => `${membersAddress(slug)}/${memberId}`;
export const contactAddress = (slug: string, memberId: string) => `${memberAddress(slug, memberId)}/kontakt`;
export const meetingsAddress = (slug: string) => `${networkAddress(slug)}/moeder`;
