import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import { lifecycleTexts } from "../lifecycle-texts";

export interface CommitteeInWords {
  id: string;
  name: string;
  answer: "yes" | "no" | "none";
}

const tones = { yes: "success", no: "error", none: "plain" } as const;

/** Each travelling committee with what it said. */
export function LifecycleAnswers({ committees }: { committees: readonly CommitteeInWords[] }) {
  const t = useTexts(lifecycleTexts);
  return (
    <section>
      <SectionHeading level={3}>{t.answers}</SectionHeading>
      <LinedList>
        {committees.map(({ id, name, answer }) => (
          <li key={id}>
            {name} <Badge tone={tones[answer]}>{t.answer[answer]}</Badge>
          </li>
        ))}
      </LinedList>
    </section>
  );
}
