import { type AppLoadContext, redirect } from "@remix-run/node";
import { todayOf } from "~/session/acting.server";
import { partnerAddress } from "../addresses";
import { unknownPage } from "../page-head.server";
import type { WithdrawnPage } from "../published-pages.server";
import { currentAddress, indexPartners } from "./partner-index";
import { loadPartnerRecord } from "./partner-record.server";
import { type PartnerView, partnerView } from "./partner-view";

export type RequiredPartner =
  | { state: "known"; view: PartnerView }
  | { state: "withdrawn"; withdrawn: WithdrawnPage };

/**
 * The partner at an address, composed of everything published that names it, whether or not its own page ever was. Leads
 * on from an address that was given up; whoever nothing public names has no page.
 */
export async function requirePartner(
  context: AppLoadContext,
  slug: string | undefined,
): Promise<RequiredPartner> {
  const record = await loadPartnerRecord(context.published);
  const asked = slug ?? "";
  const stands = currentAddress(record.aliases, asked);
  if (stands !== asked) throw redirect(partnerAddress(stands), 301);
  const partner = indexPartners(record).get(asked);
  if (partner) return { state: "known", view: partnerView(partner, record, todayOf(context)) };
  const withdrawn = record.withdrawn.get(asked);
  if (!withdrawn) throw unknownPage();
  return { state: "withdrawn", withdrawn };
}
