import { type PartnerLine, partnerLine } from "~/features/partners/partner-lines";
import { listPartners } from "~/features/partners/partners.server";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import { branchOf, type EffortPlace } from "./effort-tree";
import type { Effort } from "./efforts.server";
import { type Progress, progressOf } from "./progress";
import { listServings } from "./servings.server";

/** An effort among the others of its strategy, with how far it and everything below it have come. */
export interface EffortLine extends EffortPlace {
  slug: string;
  name: string;
  responsible: string;
  partners: readonly PartnerLine[];
  progress: Progress;
}

export async function effortLines(db: Db, efforts: readonly Effort[], today: IsoDate): Promise<EffortLine[]> {
  const servings = await listServings(
    db,
    efforts.map(({ id }) => id),
    today,
  );
  const lines: EffortLine[] = [];
  for (const { id, parentId, position, slug, name, responsible } of efforts)
    lines.push({
      ...{ id, parentId, position, slug, name, responsible },
      partners: (await listPartners(db, "effort_id", id)).map(partnerLine),
      progress: progressOf(servings, branchOf(efforts, id)),
    });
  return lines;
}
