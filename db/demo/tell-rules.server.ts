import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { beginDraft } from "~/features/travel-rules/draft/begin-draft.server";
import { addRule, adoptDraft, changeRule } from "~/features/travel-rules/draft/draft-commands.server";
import { findDraft } from "~/features/travel-rules/draft/drafts.server";
import { administrator } from "./cast";
import type { Ground } from "./ground.server";
import { addedRules, dearerTrips, earlierRules, recentRules } from "./rules";
import { type Teller, told } from "./teller.server";

/** The rules that a period begins with: three in the story's first, ten in those of its recent trips. */
export async function adoptFirstRules(
  teller: Teller,
  { periodId, firstYear }: Ground,
  { isEarlier }: { isEarlier: boolean },
): Promise<void> {
  const adoptedOn = `${firstYear - 1}-12-18`;
  told(
    await adoptTravelRules(await teller.as(administrator, adoptedOn), periodId, {
      number: 1,
      adoptedOn,
      adoptedBy: "Byrådet",
      inForceFrom: `${firstYear}-01-01`,
      link: "",
      note: "Fagligt indhold vejer tungt, og turen holdes gerne tidligt i perioden.",
      rules: isEarlier ? earlierRules : recentRules,
    }),
  );
}

/** The council looks at the rules again in the spring: a limit is raised, and two rules are added. */
export async function adoptNextVersion(teller: Teller, { periodId, firstYear }: Ground): Promise<void> {
  const adoptedOn = `${firstYear}-03-25`;
  if (!teller.hasCome(adoptedOn)) return;
  const context = await teller.as(administrator, adoptedOn);
  told(await beginDraft(context, periodId, { from: "version", replaces: null }));
  const inView = async () => ({
    periodId,
    version: (await findDraft(teller.db, periodId))?.version ?? 0,
  });
  told(await changeRule(context, await inView(), dearerTrips));
  for (const rule of addedRules) told(await addRule(context, await inView(), rule));
  told(
    await adoptDraft(context, await inView(), {
      number: 2,
      adoptedOn,
      adoptedBy: "Byrådet",
      inForceFrom: `${firstYear}-04-01`,
      link: "",
    }),
  );
}
