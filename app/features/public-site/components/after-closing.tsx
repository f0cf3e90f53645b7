import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Fold } from "~/ui/fold";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { tripAddress } from "../addresses";
import type { Closing } from "../closings";
import type { LaterFact } from "../later-facts";
import type { PeriodContent } from "../period-page.server";
import { periodTexts } from "../period-texts";
import type { RowStanding } from "../scoreboard-rows";
import { scoreboardTexts } from "../scoreboard-texts";
import { standingTones } from "../standing-tones";
import { CommitteeLink } from "./committee-link";
import { StandingMatrix } from "./standing-matrix";

interface AfterClosingProps {
  closing: Closing;
  content: PeriodContent;
}

/** What stands otherwise than in the final scoreboard, and what has become known since. */
export function AfterClosing({ closing: { changed, later }, content }: AfterClosingProps) {
  const t = useTexts(periodTexts).closing;
  const { matrix: words } = useTexts(scoreboardTexts);
  const { matrix, slug, today } = content;
  return (
    <>
      <h3 id="efter-lukningen">{t.after}</h3>
      {changed.length === 0 && later.length === 0 && <p>{t.nothingLater}</p>}
      {changed.length > 0 && (
        <>
          <p>{t.standOtherwise(changed.length)}</p>
          <Ledger>
            {changed.map((committee) => (
              <LedgerEntry key={committee.slug} mark={<CommitteeLink {...committee} />}>
                <StandingWord standing={committee.before} /> {t.became}{" "}
                <StandingWord standing={committee.now} />
              </LedgerEntry>
            ))}
          </Ledger>
          <Fold summary={t.present}>
            <StandingMatrix caption={words.caption(today)} rows={matrix} periodSlug={slug} today={today} />
          </Fold>
        </>
      )}
      {later.length > 0 && (
        <>
          <h4>{t.later}</h4>
          <Ledger ordered>
            {later.map((fact) => (
              <LedgerEntry key={keyOf(fact)} mark={<b>{fact.on ? formatDate(fact.on) : t.undated}</b>}>
                <LaterWords fact={fact} />
              </LedgerEntry>
            ))}
          </Ledger>
        </>
      )}
    </>
  );
}

function StandingWord({ standing }: { standing: RowStanding | null }) {
  const words = useTexts(scoreboardTexts).standing;
  const { notThere } = useTexts(periodTexts).closing;
  if (standing === null) return <Badge tone="plain">{notThere}</Badge>;
  return <Badge tone={standingTones[standing]}>{words[standing]}</Badge>;
}

function LaterWords({ fact }: { fact: LaterFact }) {
  const t = useTexts(periodTexts).closing;
  const { trip } = fact;
  const name = fact.kind === "removed" ? trip.name : <a href={tripAddress(trip.reference)}>{trip.name}</a>;
  return (
    <p>
      {t.trip} {name}
      {fact.on === null ? ` ${t[fact.kind]}` : `: ${t[fact.kind](fact.part, fact.number)}`}
    </p>
  );
}

function keyOf(fact: LaterFact): string {
  const { kind, trip } = fact;
  return [kind, trip.reference, ...(fact.on === null ? [] : [fact.part, fact.number])].join(" ");
}
