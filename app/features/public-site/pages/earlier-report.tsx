export { default, loader, meta } from "./report";
