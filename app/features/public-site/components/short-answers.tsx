import { useTexts } from "~/shared/texts";
import { Short, ShortAnswer } from "~/ui/public/short";
import { absenceWords } from "../absence-words";
import type { TripPage } from "../compose-trip";
import { firstSentence } from "../first-sentence";
import { headsOf } from "../heads";
import { wasHeld } from "../trip-standing";
import { tripTexts } from "../trip-texts";
import { CostInShort } from "./cost-in-short";
import { OutcomeInShort } from "./outcome-in-short";
import { PayersInShort } from "./payers-in-short";
import { RulesInShort } from "./rules-in-short";

/** The summary of a trip's page: six plain questions, each answered in a line. */
export function ShortAnswers({ page }: { page: TripPage }) {
  const t = useTexts(tripTexts);
  const { programme, accounts } = page.parts;
  const isHeld = wasHeld(page.standing);
  const heads = page.participants && headsOf(page.participants);
  const hosts = new Set(programme?.visits.flatMap(({ host, cancelled }) => (host && !cancelled ? host : [])));
  return (
    <Short>
      <ShortAnswer question={t.question.why} href="#formaal">
        {programme
          ? programme.question || firstSentence(programme.purpose) || t.short.notKnown
          : absenceWords(t.absent, page, "programme")}
      </ShortAnswer>
      <ShortAnswer question={isHeld ? t.question.who : t.question.whoGoes} href="#deltagere">
        {heads
          ? t.short.heads(heads)
          : page.participants
            ? t.short.notKnown
            : absenceWords(t.absent, page, "programme")}{" "}
        {heads && page.participants?.complete === false && t.short.incomplete}{" "}
        {hosts.size > 0 && t.short.hosts(hosts.size)}
      </ShortAnswer>
      <ShortAnswer question={t.question.outcome} href="#udbyttet">
        {page.parts.evaluation ? (
          <OutcomeInShort parts={page.parts} />
        ) : (
          absenceWords(t.absent, page, "evaluation")
        )}
      </ShortAnswer>
      <ShortAnswer question={accounts || isHeld ? t.question.cost : t.question.costs} href="#regnskab">
        <CostInShort page={page} />
      </ShortAnswer>
      {accounts && (
        <ShortAnswer question={t.question.payers} href="#betaling">
          <PayersInShort accounts={accounts} />
        </ShortAnswer>
      )}
      <ShortAnswer question={t.question.rules} href="#regler">
        <RulesInShort rules={page.rules} />
      </ShortAnswer>
    </Short>
  );
}
