import { useTexts } from "~/shared/texts";
import { OutcomeBadge } from "~/ui/finding";
import { FinePrint } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { outcomeNames } from "../outcome-names";
import type { PeriodContent } from "../period-page.server";
import { periodTexts } from "../period-texts";
import type { RuleSummary } from "../rule-summaries";
import { webLink } from "../web-link";

/** The municipality's own rules as sentences, and how each stands. */
export function RuleLedger({ content: { ruleSet, rules, earlierRuleSets } }: { content: PeriodContent }) {
  const t = useTexts(periodTexts).rules;
  if (!ruleSet) return <p>{t.none}</p>;
  const link = webLink(ruleSet.link);
  return (
    <>
      <p>
        {t.adopted(ruleSet.adoptedBy, ruleSet.adoptedOn, ruleSet.inForceFrom)} {ruleSet.note}{" "}
        {link && <a href={link}>{t.readDecision}</a>}
      </p>
      <p>{t.strengths}</p>
      <Ledger ordered>
        {rules.map((rule, index) => (
          <LedgerEntry key={index} mark={<OutcomeBadge outcome={outcomeNames[rule.outcome]} />}>
            <RuleWords rule={rule} number={index + 1} />
          </LedgerEntry>
        ))}
      </Ledger>
      {earlierRuleSets.length > 0 && (
        <>
          <h3>{t.earlier}</h3>
          <ul>
            {earlierRuleSets.map(({ number, inForceFrom }) => (
              <li key={number}>{t.version(number, inForceFrom)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function RuleWords({ rule, number }: { rule: RuleSummary; number: number }) {
  const t = useTexts(periodTexts).rules;
  const { sentence, strength, appliesTo, citation, counts, remarkable } = rule;
  return (
    <>
      <p>
        <b>
          {number}. {sentence}.
        </b>
      </p>
      <FinePrint>
        {t.strength[strength]}. {t.appliesTo(appliesTo)} {citation && <cite>»{citation}«</cite>}
      </FinePrint>
      <p>{t.counted(counts)}</p>
      {remarkable.length > 0 && (
        <ul>
          {remarkable.map(({ subject, evidence, inherited }, index) => (
            <li key={index}>
              {t.of[subject.kind](subject.name)} {evidence} {inherited && t.inherited}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
