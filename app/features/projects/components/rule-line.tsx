import { Form, Link } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import { formatMoney } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { HiddenText } from "~/ui/hidden-text";
import type { ProjectRule } from "../project-rule";
import { ruleTexts } from "../rule-texts";

interface RuleLineProps {
  rule: ProjectRule;
  standing: "inForce" | "ahead" | "over";
}

/** A rule on larger projects as it stands. */
export function RuleLine({ rule, standing }: RuleLineProps) {
  const t = useTexts(ruleTexts);
  const of = <HiddenText>{t.of(formatDate(rule.startsOn))}</HiddenText>;
  return (
    <>
      <p>
        <strong>{t.from(formatDate(rule.startsOn))}</strong>{" "}
        <Badge tone={standing === "inForce" ? "success" : "plain"}>{t[standing]}</Badge>
      </p>
      {rule.wording && <p>»{rule.wording}«</p>}
      <p>
        {t.strength[rule.strength]}.{" "}
        {rule.amounts.length === 0
          ? t.noAmount
          : `${t.larger(t.measure[rule.measure], joinWords(rule.amounts.map(formatMoney)))}.`}
      </p>
      <p className="meta">
        {t.adopted(rule.adoptedBy, rule.adoptedOn && formatDate(rule.adoptedOn))}
        {rule.link && (
          <>
            {" · "}
            <a href={rule.link}>{t.link}</a>
          </>
        )}
      </p>
      <Form method="post" className="meta">
        <Link to={`?ret=${rule.id}`} preventScrollReset>
          {t.change}
          {of}
        </Link>{" "}
        {standing === "ahead" && (
          <>
            <FormIdentity form="removeRule" />
            <HiddenField name="id" value={rule.id} />
            <HiddenField name="version" value={String(rule.version)} />
            <LinkButton>
              {t.remove}
              {of}
            </LinkButton>
          </>
        )}
      </Form>
    </>
  );
}
