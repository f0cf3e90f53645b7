import type { DispensationFacts, ExplanationFacts } from "~/features/travel-rules/facts";
import { useTexts } from "~/shared/texts";
import type { HeadingLevel } from "~/ui/heading";
import { PublicVoice } from "~/ui/public/public-voice";
import { Paragraphs } from "../parts/paragraphs";
import { tripTexts } from "../trip-texts";

interface DepartureVoicesProps {
  level: HeadingLevel;
  dispensations: readonly DispensationFacts[];
  explanations: readonly ExplanationFacts[];
}

/** Why a rule was departed from, in the words of those who answer for it. */
export function DepartureVoices({ level, dispensations, explanations }: DepartureVoicesProps) {
  const t = useTexts(tripTexts).rules;
  return (
    <>
      {dispensations.map(({ id, body, decidedOn, reason }) => (
        <PublicVoice
          key={`dispensation ${id}`}
          level={level}
          heading={t.dispensation(body, decidedOn)}
          speaker={body}
        >
          <Paragraphs text={reason} />
        </PublicVoice>
      ))}
      {explanations.map(({ id, author, givenOn, body, noAccountReceived }) => (
        <PublicVoice
          key={`explanation ${id}`}
          level={level}
          heading={t.explanation}
          speaker={t.by(author, givenOn)}
        >
          <Paragraphs text={body || (noAccountReceived ? t.noAccount : "")} />
        </PublicVoice>
      ))}
    </>
  );
}
