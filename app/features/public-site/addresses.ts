import { type PublicPart, partSlugs } from "~/features/publications/parts";

/** The public site's addresses, below the municipality's own. */
export const tripsAddress = "/studieture";
export const committeesAddress = "/udvalg";
export const periodsAddress = "/perioder";
export const projectsAddress = "/projekter";
export const partnersAddress = "/partnere";
export const twinTownsAddress = "/venskabsbyer";
export const internationalAddress = "/internationalt";
export const strategiesAddress = "/strategi";
export const initiativesAddress = "/initiativer";
export const exchangesAddress = "/udvekslinger";
export const reportsAddress = "/opfoelgning";
export const networksAddress = "/netvaerk";
export const euAddress = "/eu";
export const newsListAddress = "/nyt";
export const aboutAddress = "/om";

export const tripAddress = (reference: string) => `${tripsAddress}/${reference}`;
export const committeeAddress = (slug: string) => `${committeesAddress}/${slug}`;
export const periodAddress = (slug: string) => `${periodsAddress}/${slug}`;
export const projectAddress = (slug: string) => `${projectsAddress}/${slug}`;

export const partnerAddress = (slug: string) => `${partnersAddress}/${slug}`;
export const twinTownAddress = (slug: string) => `${twinTownsAddress}/${slug}`;

/** The newest version, or the one with this number. */
export const reportAddress = (committeeSlug: string, year: number, number?: number) =>
  `${reportsAddress}/${year}/${committeeSlug}${number === undefined ? "" : `/v${number}`}`;

export const networkAddress = (slug: string) => `${networksAddress}/${slug}`;
export const euProgrammeAddress = (slug: string) => `${euAddress}/${slug}`;
export const newsAddress = (slug: string) => `${newsListAddress}/${slug}`;
export const newsTopicAddress = (topic: string) => `${newsListAddress}/emne/${topic}`;

export const versionAddress = (reference: string, part: PublicPart, number: number) =>
  `${tripAddress(reference)}/${partSlugs[part]}/v${number}`;

export const documentAddress = ({ contentDigest, fileName }: { contentDigest: string; fileName: string }) =>
  `/dokumenter/${contentDigest}/${encodeURIComponent(fileName)}`;
