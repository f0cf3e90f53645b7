import { Link } from "@remix-run/react";
import { formatDate, formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { DataTable } from "~/ui/table/data-table";
import type { ForecastView } from "../forecast-view";
import { travelRuleTexts } from "../texts";
import { FullYears } from "./full-years";

/** Committee by committee: until when a trip can wait, and the next thing to be done. */
export function ForecastTable({ forecasts }: { forecasts: readonly ForecastView[] }) {
  const t = useTexts(travelRuleTexts).forecast;
  const waiting = forecasts.filter(({ next, lastMonth }) => next !== null || lastMonth !== null);
  if (waiting.length === 0) return null;
  return (
    <>
      <SectionHeading>{t.heading}</SectionHeading>
      <p className="hint">{t.lead}</p>
      <DataTable
        caption={t.heading}
        rows={waiting}
        keyOf={({ committee }) => committee.slug}
        columns={[
          {
            label: t.columns.committee,
            cell: ({ committee }) => (
              <Link to={`/arbejdsrum/udvalg/${committee.slug}`}>{committee.name}</Link>
            ),
          },
          { label: t.columns.lastMonth, cell: (forecast) => <LastMonth forecast={forecast} /> },
          {
            label: t.columns.next,
            cell: ({ next, trip }) =>
              next && (
                <>
                  {t.step[next.step]}{" "}
                  {trip && next.step === "depart" ? formatDate(next.by) : t.by(formatDate(next.by))}
                  {trip && (
                    <>
                      {": "}
                      <Link to={`/arbejdsrum/studieture/${trip.reference}`}>{trip.title}</Link>
                    </>
                  )}
                </>
              ),
          },
        ]}
      />
    </>
  );
}

export function LastMonth({ forecast }: { forecast: ForecastView }) {
  const { lastMonth, keepsOnlyMusts, full } = forecast;
  const t = useTexts(travelRuleTexts).forecast;
  return (
    <>
      {lastMonth === null ? t.noMonth : formatPartial(lastMonth)}
      {keepsOnlyMusts && <span className="meta"> {t.onlyMusts}</span>}
      <FullYears full={full} />
    </>
  );
}
