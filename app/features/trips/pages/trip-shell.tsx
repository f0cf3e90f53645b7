import { Outlet } from "@remix-run/react";

export default function TripShell() {
  return <Outlet />;
}
