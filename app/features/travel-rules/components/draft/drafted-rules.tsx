import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { HiddenText } from "~/ui/hidden-text";
import { Icon } from "~/ui/icon";
import { SectionHeading } from "~/ui/section-heading";
import { draftAddress, rulePlace } from "../../addresses";
import type { DraftedRule, DraftView } from "../../draft/draft-view";
import { draftTexts } from "../../draft/texts";
import { ruleWords } from "../../rule-words";
import { RuleEditor } from "./rule-editor";
import { RuleOrder } from "./rule-order";

interface DraftedRulesProps {
  view: DraftView;
  /** The key of the rule that was just saved. */
  saved: string | null;
}

/** The draft's rules, numbered under their headings; the open one is edited where it stands. */
export function DraftedRules({ view, saved }: DraftedRulesProps) {
  const { groups } = useTexts(ruleWords);
  const { editing } = view;
  const added = editing?.key === null ? editing : null;
  return view.groups
    .filter(({ group, rules }) => rules.length > 0 || added?.group === group)
    .map(({ group, rules }) => (
      <Fragment key={group}>
        <SectionHeading level={3}>{groups[group]}</SectionHeading>
        <ol className="list rules">
          {rules.map((rule) =>
            rule.key === editing?.key ? (
              <OpenRule key={rule.key} view={view} number={rule.number} place={rulePlace(rule.key)} />
            ) : (
              <ClosedRule key={rule.key} slug={view.slug} rule={rule} isSaved={rule.key === saved} />
            ),
          )}
          {added?.group === group && <OpenRule view={view} number={null} place={rulePlace("ny")} />}
        </ol>
      </Fragment>
    ));
}

function OpenRule({ view, number, place }: { view: DraftView; number: number | null; place: string }) {
  const { editing, newest, slug, version } = view;
  if (!editing) return null;
  return (
    <li className="rule rule-open" id={place}>
      <span className="rule-number">{number}</span>
      <div>
        <RuleEditor
          key={editing.key ?? editing.kind}
          slug={slug}
          version={version}
          newest={newest?.number ?? null}
          editing={editing}
        />
        {editing.key !== null && (
          <RuleOrder ruleKey={editing.key} version={version} mayMove={editing.mayMove} />
        )}
      </div>
    </li>
  );
}

function ClosedRule({ slug, rule, isSaved }: { slug: string; rule: DraftedRule; isSaved: boolean }) {
  const t = useTexts(draftTexts);
  return (
    <li className="rule" id={rulePlace(rule.key)}>
      <span className="rule-number">{rule.number}</span>
      <p>
        {rule.sentence}.{" "}
        {rule.change && (
          <Badge tone={rule.change === "new" ? "success" : "info"}>
            {rule.change === "new" ? t.isNew : t.changed}
          </Badge>
        )}
        <span className="meta">{t.appliesTo(rule.scope)}</span>
        {rule.citation && <cite className="meta">»{rule.citation}«</cite>}
        {isSaved && (
          <span className="meta" role="status">
            <Icon name="check" tone="good" /> {t.saved}
          </span>
        )}
      </p>
      <span>{rule.strength === "must" ? <strong>{t.must}</strong> : t.should}</span>
      <Link to={draftAddress(slug, { open: rule.key })}>
        {t.edit}
        <HiddenText>{t.editRule(rule.number)}</HiddenText>
      </Link>
    </li>
  );
}
