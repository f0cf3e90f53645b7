import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Panel } from "~/ui/panel";
import type { ClosingStatus } from "../closing-page.server";
import { closingTexts } from "../closing-texts";

interface ClosingStatusPanelProps {
  slug: string;
  status: ClosingStatus;
  mayReopen: boolean;
}

/** Where a period stands on its way to being closed, and the page that leads on. */
export function ClosingStatusPanel({ slug, status, mayReopen }: ClosingStatusPanelProps) {
  const t = useTexts(closingTexts);
  const { closedOn, isOver, closableFrom, gaps } = status;
  const address = `/arbejdsrum/perioder/${slug}`;
  if (closedOn !== null)
    return (
      <Panel heading={t.status}>
        <p>
          {t.statusClosed(closedOn)} {t.closedText} <a href={`/perioder/${slug}`}>{t.publicPage}</a>
        </p>
        {mayReopen && (
          <ButtonRow>
            <ButtonLink to={`${address}/genaabn`}>{t.reopen}</ButtonLink>
          </ButtonRow>
        )}
      </Panel>
    );
  return (
    <Panel heading={t.status}>
      <p>{isOver ? t.statusOver(gaps) : t.statusRunning(closableFrom)}</p>
      <ButtonRow>
        <ButtonLink to={`${address}/luk`}>{isOver && gaps === 0 ? t.seeReady : t.see}</ButtonLink>
      </ButtonRow>
    </Panel>
  );
}
