export const reportsInWorkspace = "/arbejdsrum/opfoelgning";

/** A follow-up's address in the workspace. */
export const reportInWorkspace = ({ committeeSlug, year }: { committeeSlug: string; year: number }) =>
  `${reportsInWorkspace}/${year}/${committeeSlug}`;
