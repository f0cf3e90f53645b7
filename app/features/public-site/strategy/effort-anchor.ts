/** Where an effort stands on its strategy's page. */
export const effortAnchor = (slug: string) => `indsats-${slug}`;
