import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "~/ui/facts";
import { SectionHeading } from "~/ui/section-heading";
import type { TripDescription } from "../description";
import { tripTexts } from "../texts";
import { WrittenText } from "./written-text";

/** What a trip is for, and how one travels. */
export function PurposeFacts({ trip, past }: { trip: TripDescription; past: boolean }) {
  const t = useTexts(tripTexts);
  const why = ["question", "purpose", "alternatives"] as const;
  const travel = ["transport", "travelClass", "travelTime", "lodging"] as const;
  return (
    <>
      <SectionHeading>{t.purpose.why}</SectionHeading>
      <Facts>
        {why.map((field) => (
          <Fact key={field} term={t.fields[field]}>
            <WrittenText text={trip[field]} past={past} />
          </Fact>
        ))}
        <Fact term={t.fields.kind}>{t.kind[trip.kind]}</Fact>
      </Facts>
      <SectionHeading>{t.purpose.travel}</SectionHeading>
      <Facts>
        {travel.map((field) => (
          <Fact key={field} term={t.fields[field]}>
            <WrittenText text={trip[field]} past={past} />
          </Fact>
        ))}
      </Facts>
      {trip.internalNote && (
        <>
          <SectionHeading>{t.purpose.internal}</SectionHeading>
          <Facts>
            <Fact term={t.fields.internalNote}>
              <WrittenText text={trip.internalNote} />
            </Fact>
          </Facts>
        </>
      )}
    </>
  );
}

interface FactWithChangeProps {
  term: string;
  value: string;
  /** Where it is changed, and what the link is called; none for who may not. */
  change: { to: string; label: string } | null;
}

/** A fact with the way to change it. */
export function FactWithChange({ term, value, change }: FactWithChangeProps) {
  return (
    <Fact term={term}>
      {value}
      {change && (
        <>
          {" "}
          <Link to={change.to}>{change.label}</Link>
        </>
      )}
    </Fact>
  );
}
