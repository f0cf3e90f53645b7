import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { formatDuration, formatTime } from "~/shared/times";
import { percentWhole } from "~/shared/words";
import { Icon } from "~/ui/icon";
import { Panel } from "~/ui/panel";
import { ProportionBar } from "~/ui/proportion-bar";
import type { Clash, Gap } from "../clashes";
import type { Minutes, ProfessionalShare } from "../professional-share";
import { programmeTexts } from "../programme-texts";
import { dayInWords } from "../trip-wording";
import { clashSpan } from "./clash-alert";

type Named = readonly { id: string; name: string }[];

interface SharePanelProps {
  share: ProfessionalShare | null;
  kindsKnown: boolean;
  committees: Named;
}

/** How much of the programme is professional, for all and for each committee. */
export function SharePanel({ share, kindsKnown, committees }: SharePanelProps) {
  const t = useTexts(programmeTexts).share;
  const percent = (minutes: Minutes) =>
    percentWhole(minutes.professionalMinutes, minutes.countedMinutes) ?? 0;
  const inWords = (minutes: Minutes) =>
    t.ofMinutes(formatDuration(minutes.professionalMinutes), formatDuration(minutes.countedMinutes));
  return (
    <Panel heading={t.heading}>
      {share === null ? (
        <p>{kindsKnown ? t.unknown : t.kindsUnknown}</p>
      ) : (
        <>
          <p className="big">{t.percent(percent(share))}</p>
          <p className="mt-0">{inWords(share)}</p>
          <ProportionBar label={t.bar(percent(share))} value={percent(share)} max={100} />
          {committees.length > 1 && (
            <ul className="list list-lines">
              {committees.map(({ id, name }) => {
                const minutes = share.committees.find((one) => one.id === id)?.minutes ?? null;
                return (
                  <li key={id}>
                    {minutes && <strong>{t.percent(percent(minutes))}</strong>} {t.committee(name)}
                    <br />
                    <span className="meta">{minutes ? inWords(minutes) : t.committeeUnknown}</span>
                  </li>
                );
              })}
            </ul>
          )}
          <p className="meta mt-3">{t.method}</p>
        </>
      )}
    </Panel>
  );
}

interface CheckPanelProps {
  clashes: readonly Clash[];
  gaps: readonly Gap[];
  /** Visits with a host: how many are agreed, of how many. */
  agreed: { done: number; of: number };
  committees: Named;
}

/** What is worth a look before the programme goes out. */
export function CheckPanel({ clashes, gaps, agreed, committees }: CheckPanelProps) {
  const t = useTexts(programmeTexts).check;
  const nameOf = (id: string) => committees.find((committee) => committee.id === id)?.name ?? "";
  return (
    <Panel heading={t.heading}>
      <ul className="list list-lines">
        {clashes.length === 0 && gaps.length === 0 && <li>{t.nothing}</li>}
        {clashes.length > 0 && (
          <li>
            <Icon name="warning" /> <strong>{t.clashes(clashes.length)}</strong>
            <ul className="list">
              {clashes.map((clash) => (
                <li key={clash.firstId + clash.secondId}>
                  {dayInWords(clash.day)} {clashSpan(clash)}, {clash.committeeIds.map(nameOf).join(", ")}.{" "}
                  <Link to={`#punkt-${clash.secondId}`}>{t.goTo}</Link>
                </li>
              ))}
            </ul>
          </li>
        )}
        {gaps.length > 0 && (
          <li>
            <strong>{t.gaps(gaps.length)}</strong>
            <ul className="list">
              {gaps.map((gap) => (
                <li key={gap.committeeId + gap.besideId}>
                  {dayInWords(gap.day)} {formatTime(gap.from)}–{formatTime(gap.to)}, {nameOf(gap.committeeId)}
                  .
                </li>
              ))}
            </ul>
          </li>
        )}
        {agreed.of > 0 && (
          <li>
            <strong>{t.agreedLabel}</strong>: {t.agreed(agreed.done, agreed.of)}
          </li>
        )}
      </ul>
    </Panel>
  );
}
