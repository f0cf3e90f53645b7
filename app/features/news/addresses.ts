/** Where the news are in the workspace. */
export const newsListAddress = "/arbejdsrum/nyt";
export const newsAddress = (slug: string) => `${newsListAddress}/${slug}`;
export const topicsAddress = `${newsListAddress}/emner`;
