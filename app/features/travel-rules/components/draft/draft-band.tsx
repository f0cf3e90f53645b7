import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Band } from "~/ui/band";
import { rulesAddress } from "../../addresses";
import type { DraftView } from "../../draft/draft-view";
import { draftTexts } from "../../draft/texts";
import { travelRuleTexts } from "../../texts";

/** Which version the draft is to be, and what is in force meanwhile. */
export function DraftBand({ view: { slug, number, inForce, newest } }: { view: DraftView }) {
  const t = useTexts(draftTexts);
  const { periods, rules } = useTexts(travelRuleTexts);
  return (
    <Band
      title={t.title(slug)}
      badge={<Badge tone="warning">{t.badge(number)}</Badge>}
      breadcrumbs={[
        { label: periods.title, to: "/arbejdsrum/rejseregler" },
        { label: rules.title(slug), to: rulesAddress(slug) },
        { label: t.badge(number) },
      ]}
      meta={
        <>
          {inForce ? t.inForce(inForce.number, inForce.adoptedBy, inForce.adoptedOn) : t.noneInForce}{" "}
          {newest && newest.number !== inForce?.number && `${t.coming(newest.number, newest.inForceFrom)} `}
          {t.notYet} {newest && <Link to={rulesAddress(slug)}>{t.seeVersion(newest.number)}</Link>}
        </>
      }
    />
  );
}
