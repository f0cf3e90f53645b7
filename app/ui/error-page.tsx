import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { useContext } from "react";
import { ServedContext } from "~/served";
import { useTexts } from "~/shared/texts";
import type { ErrorDetail } from "~/shared/turned-away";
import workspaceStyles from "~/styles/workspace.css?url";
import { ButtonLink } from "./button";
import { Doorway } from "./doorway";
import { errorTexts } from "./error-texts";
import { PageTitle } from "./page-title";

interface ShownError extends ErrorDetail {
  status: number;
}

/** What may be said of an error: its status and reference, and nothing of its inside. */
export function shownError(error: unknown): ShownError {
  if (!isRouteErrorResponse(error)) return { status: 500, reason: "failed" };
  const detail = typeof error.data === "object" && error.data !== null ? (error.data as ErrorDetail) : {};
  return { status: error.status, ...detail };
}

/** The page of an error anywhere: as an answer of its own, without script, or in place of a page that failed. */
export function ErrorPage() {
  const t = useTexts(errorTexts);
  const { status, reason, reference } = shownError(useRouteError());
  const served = useContext(ServedContext);
  const inWorkspace = useLocation().pathname.startsWith("/arbejdsrum");
  const { title, text } = t.sentences(status, reason);
  const shownReference = reference ?? (status >= 500 && status !== 503 ? served.reference : undefined);
  return (
    <>
      <link rel="stylesheet" href={workspaceStyles} />
      <Doorway municipality={t.place} home="/">
        <PageTitle>{title}</PageTitle>
        <p>{text}</p>
        {shownReference && (
          <p>
            {t.reference}: <strong>{shownReference}</strong>
          </p>
        )}
        <ButtonLink to={inWorkspace ? "/arbejdsrum" : "/"} reloadDocument>
          {inWorkspace ? t.toDesk : t.toFrontPage}
        </ButtonLink>
      </Doorway>
    </>
  );
}
