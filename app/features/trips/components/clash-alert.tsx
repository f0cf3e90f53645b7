import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { formatTime } from "~/shared/times";
import { Alert } from "~/ui/alert";
import type { Clash } from "../clashes";
import type { Visit } from "../programme";
import { programmeTexts } from "../programme-texts";

interface ClashAlertProps {
  clash: Clash;
  visits: readonly Visit[];
  committees: readonly { id: string; name: string }[];
  mayEdit: boolean;
}

/** Two visits at once, and what can be done about it. */
export function ClashAlert({ clash, visits, committees, mayEdit }: ClashAlertProps) {
  const t = useTexts(programmeTexts);
  const first = visits.find(({ id }) => id === clash.firstId);
  const second = visits.find(({ id }) => id === clash.secondId);
  if (!first || !second) return null;
  const names = committees.filter(({ id }) => clash.committeeIds.includes(id)).map(({ name }) => name);
  const ends = first.endsAt && first.startsAt !== second.startsAt ? formatTime(first.endsAt) : null;
  return (
    <li className="lane-all">
      <Alert tone="warning" heading={t.clash(clashSpan(clash), names)} level={4}>
        {t.clashWhy(first.topic, ends, second.topic, formatTime(clash.from))}{" "}
        {mayEdit && (
          <Link to={`?ret=${first.id}#punkt-${first.id}`}>
            {t.change} »{first.topic}«
          </Link>
        )}
      </Alert>
    </li>
  );
}

/** "12.30–13.00"; the moment alone where nobody has said when it ends. */
export function clashSpan({ from, to }: Clash): string {
  return to === null ? formatTime(from) : `${formatTime(from)}–${formatTime(to)}`;
}
