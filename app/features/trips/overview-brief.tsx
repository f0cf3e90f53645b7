import { Link } from "@remix-run/react";
import { publicParts } from "~/features/publications/parts";
import { formatMoney } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { joinWords, percentWhole } from "~/shared/words";
import { Fact, Facts } from "~/ui/facts";
import { Icon } from "~/ui/icon";
import type { OverviewView } from "./overview.server";
import { overviewTexts } from "./overview-texts";

/** The trip in a few lines, each with the way to its page. */
export function OverviewBrief({ view }: { view: OverviewView }) {
  const t = useTexts(overviewTexts).brief;
  const { address, question, places, dates, summary } = view;
  const { travellers, costs } = summary;
  const groups = [
    ...t.from(travellers.committees),
    ...(travellers.officials > 0 ? [t.officials(travellers.officials)] : []),
    ...(travellers.guests > 0 ? [t.guests(travellers.guests)] : []),
  ];
  const costTerm = { account: t.account, budget: t.budget, not_known: t.costs }[costs.is];
  return (
    <Facts>
      <Fact term={t.question}>{question || t.notKnown}</Fact>
      <Fact term={t.where}>{[joinWords(places), dates].filter(Boolean).join(", ") || t.notKnown}</Fact>
      <Fact term={t.travellers}>
        {travellers.total === null ? t.notKnown : t.people(travellers.total, groups)}{" "}
        <Link to={`${address}/deltagere`}>{t.seeTravellers}</Link>
      </Fact>
      <Fact term={t.programme}>
        <Programme view={view} />
      </Fact>
      <Fact term={costTerm}>
        <Costs view={view} /> <Link to={`${address}/budget`}>{t.seeCosts}</Link>
      </Fact>
      <Fact term={t.public}>
        <PublicParts view={view} />
      </Fact>
    </Facts>
  );
}

function Programme({ view: { address, summary } }: { view: OverviewView }) {
  const t = useTexts(overviewTexts).brief;
  const { professional, social, unknownKind, share, clashes } = summary.programme;
  const percent = share && percentWhole(share.professionalMinutes, share.countedMinutes);
  return (
    <>
      {professional + social > 0 && t.visits(professional, social)}{" "}
      {unknownKind > 0 && t.visitsOfUnknownKind(unknownKind)}{" "}
      {professional + social + unknownKind === 0 && t.notKnown} {percent !== null && t.share(percent)}{" "}
      {clashes > 0 && <Icon name="warning" />}
      <Link to={`${address}/program`}>{clashes > 0 ? t.clashes(clashes) : t.seeProgramme}</Link>
    </>
  );
}

function Costs({ view: { currency, summary } }: { view: OverviewView }) {
  const t = useTexts(overviewTexts).brief;
  const { minor, perParticipantMinor } = summary.costs;
  if (minor === null) return t.notKnown;
  const total = formatMoney({ minor, currency });
  if (perParticipantMinor === null) return `${total}.`;
  return `${total}: ${t.perParticipant(formatMoney({ minor: perParticipantMinor, currency }))}.`;
}

function PublicParts({ view: { published, hasNotice } }: { view: OverviewView }) {
  const t = useTexts(overviewTexts).brief;
  const out = publicParts.flatMap((part) => {
    const on = published[part];
    return on ? [t.published(part, on)] : [];
  });
  if (out.length > 0) return `${out.join(", ")}.`;
  return hasNotice ? t.notice : t.nothingPublic;
}
