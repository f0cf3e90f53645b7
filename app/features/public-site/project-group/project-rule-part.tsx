import { ruleInForce } from "~/features/projects/project-rule";
import type { PublicProjectRule } from "~/features/publications/snapshots/group-page";
import { formatDate, type IsoDate } from "~/shared/dates";
import { formatMoney } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { Aside } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicSection } from "~/ui/public/public-section";
import { webLink } from "../web-link";
import { groupPageTexts } from "./group-page-texts";

export const projectRuleAnchor = "stoerre-projekter";

interface ProjectRulePartProps {
  rules: readonly PublicProjectRule[];
  today: IsoDate;
}

/** Which projects need a political decision: the rule that holds, the one to come, and those before. */
export function ProjectRulePart({ rules, today }: ProjectRulePartProps) {
  const t = useTexts(groupPageTexts);
  if (rules.length === 0) return null;
  const inForce = ruleInForce(rules, today);
  return (
    <PublicSection id={projectRuleAnchor} heading={t.largerProjects} distance="near">
      <Ledger>
        {rules.map((rule) => {
          const standing = rule === inForce ? "inForce" : rule.startsOn > today ? "ahead" : "over";
          return (
            <LedgerEntry key={rule.startsOn} mark={t.ruleStands[standing](formatDate(rule.startsOn))}>
              <RuleWords rule={rule} />
            </LedgerEntry>
          );
        })}
      </Ledger>
    </PublicSection>
  );
}

function RuleWords({ rule }: { rule: PublicProjectRule }) {
  const t = useTexts(groupPageTexts);
  const { wording, amounts, measure, strength, adoptedBy, adoptedOn } = rule;
  const link = webLink(rule.link);
  return (
    <>
      {wording && <p>»{wording}«</p>}
      <p>
        {amounts.length > 0
          ? t.largerFrom[measure](joinWords(amounts.map(formatMoney), "eller"))
          : t.largerUnmeasured}{" "}
        {t.strength[strength]}
      </p>
      <Aside>
        {t.ruleAdopted(adoptedBy, adoptedOn && formatDate(adoptedOn))}{" "}
        {link && <a href={link}>{t.readRule}</a>}
      </Aside>
    </>
  );
}
