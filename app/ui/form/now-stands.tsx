import type { FormAnswer } from "~/shared/form-answer";
import type { Typed } from "~/shared/form-data";
import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "../facts";
import { Panel } from "../panel";
import { uiTexts } from "../texts";

export interface StandingField {
  name: string;
  label: string;
  /** The value in words, where it is a code or a list of them. */
  say?: (value: Typed[string] | undefined) => string;
}

interface NowStandsProps {
  answer: FormAnswer | undefined;
  fields: readonly StandingField[];
}

const sameText = (one: Typed[string] | undefined, other: Typed[string] | undefined) =>
  JSON.stringify(one ?? "") === JSON.stringify(other ?? "");

/** After a stale save: what another person's save says, field by field where it differs from what was typed. */
export function NowStands({ answer, fields }: NowStandsProps) {
  const t = useTexts(uiTexts);
  const now = answer?.now;
  if (!answer || !now) return null;
  const differing = fields.filter(({ name }) => !sameText(answer.typed[name], now[name]));
  if (differing.length === 0) return null;
  return (
    <Panel heading={t.nowStands}>
      <Facts>
        {differing.map(({ name, label, say = (value) => String(value ?? "") }) => (
          <Fact key={name} term={label}>
            {say(now[name]) || t.nothing}
          </Fact>
        ))}
      </Facts>
    </Panel>
  );
}
