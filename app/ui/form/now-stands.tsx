import type { FormAnswer } from "~/shared/form-answer";
import type { Typed } from "~/shared/form-data";
import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "../facts";
import { Panel } from "../panel";
import { uiTexts } from "../texts";

export interface StandingField {
  name: string;
  label: string;
  /** The value in words, where it is a code, a list or rows; two that read the same are the same. */
  say?: (value: Typed[string] | undefined) => string;
}

interface NowStandsProps {
  answer: FormAnswer | undefined;
  fields: readonly StandingField[];
}

type Value = Typed[string] | undefined;

const asText = (value: Value) => JSON.stringify(value ?? "");

/** After a stale save: what another person's save says, field by field where it differs from what was typed. */
export function NowStands({ answer, fields }: NowStandsProps) {
  const t = useTexts(uiTexts);
  const now = answer?.now;
  if (!answer || !now) return null;
  const differing = fields.filter(({ name, say = asText }) => say(answer.typed[name]) !== say(now[name]));
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
