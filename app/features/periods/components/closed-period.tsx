import type { IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import type { ClosingPage } from "../closing-page.server";
import { closingTexts } from "../closing-texts";

interface ClosedPeriodProps {
  page: ClosingPage;
  on: IsoDate;
}

/** A period that is closed: what that means, and the way to reopen it. */
export function ClosedPeriod({ page: { slug, mayReopen }, on }: ClosedPeriodProps) {
  const t = useTexts(closingTexts);
  return (
    <>
      <Alert tone="info" heading={t.closedOn(on)} level={2}>
        {t.closedText} <a href={`/perioder/${slug}`}>{t.publicPage}</a>
      </Alert>
      {mayReopen && (
        <ButtonRow>
          <ButtonLink to={`/arbejdsrum/perioder/${slug}/genaabn`}>{t.reopen}</ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
