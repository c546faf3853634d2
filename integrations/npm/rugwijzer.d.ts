// Types of `<rug-wijzer>` for TypeScript, React and Vue. The script itself exports nothing: importing
// it defines the element, and on a server does nothing.

/** What `rugwijzer:ready` tells, and every error too. */
export interface RugwijzerRelease {
  version: string;
  ruleset: string;
}

/** From the most urgent to the least. */
export type RugwijzerDisposition =
  "emergency_now" | "gp_today" | "gp_within_days" | "physio_or_podo" | "self_care";

export interface RugwijzerError extends RugwijzerRelease {
  code: string;
  message: string;
  cause?: string;
}

/** No event carries an answer. */
export interface RugwijzerEventMap {
  "rugwijzer:ready": CustomEvent<RugwijzerRelease>;
  "rugwijzer:question": CustomEvent<{ step: number }>;
  /** Null where `mode="information"` informs and does not judge. */
  "rugwijzer:result": CustomEvent<{ disposition: RugwijzerDisposition | null }>;
  "rugwijzer:error": CustomEvent<RugwijzerError>;
}

/** The attributes, as HTML writes them. */
export interface RugwijzerAttributes {
  lang?: "nl";
  /** `information` shows general information where no doctor is needed; the signs stop the same. */
  mode?: "triage" | "information";
  /** Address of a JSON file with the settings, or JSON; React and Vue may give the object. */
  config?: string | RugwijzerConfig;
  "clinic-name"?: string;
  "logo-url"?: string;
  "logo-alt"?: string;
  phone?: string;
  email?: string;
  "booking-url"?: string;
  address?: string;
  "opening-hours"?: string;
  locations?: string;
  services?: string;
  languages?: string;
  offer?: string;
  "gp-phone"?: string;
  "out-of-hours-phone"?: string;
  "out-of-hours-name"?: string;
  "privacy-url"?: string;
  "clinician-name"?: string;
  "clinician-big-number"?: string;
  "clinician-date"?: string;
  theme?: "light" | "dark" | "auto";
  /** One colour of the clinic, as CSS writes it. */
  accent?: string;
  /** The page is the widget's own. "false" is off. */
  standalone?: boolean | "" | "true" | "false";
  "heading-level"?: 1 | 2 | 3 | 4 | 5 | 6 | "1" | "2" | "3" | "4" | "5" | "6";
  /** A button with these words stands in the place of the check, and opens it in a dialog. */
  dialog?: string;
  /** "lazy": loaded when it comes near the window. */
  loading?: "lazy" | "eager";
  /** Folder of the other files, where something has moved the script away from them. */
  base?: string;
}

/** What a clinic sets; `config.schema.json` says all of it. */
export interface RugwijzerConfig {
  lang?: "nl";
  mode?: "triage" | "information";
  clinic?: { name?: string; phone?: string; booking_url?: string; [setting: string]: unknown };
}

export class RugwijzerElement extends HTMLElement {
  /** All settings; changed at any time without losing answers. A text is what the attribute is. */
  config: RugwijzerConfig | string | null | undefined;
  /** Which release this is. */
  readonly version: string;
  /** Which rules it asks by. */
  readonly ruleset: string;
  addEventListener<Name extends keyof RugwijzerEventMap>(
    type: Name,
    listener: (this: RugwijzerElement, event: RugwijzerEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "rug-wijzer": RugwijzerElement;
  }
  /** They bubble, so a page may listen on its document. */
  interface DocumentEventMap extends RugwijzerEventMap {}
  interface Window {
    /** Folder of the other files, on any site; set it before the script. */
    rugwijzerBase?: string;
  }
}

/** What React gives any element: its own attributes, a key, children, and what begins with `on`. */
interface ForReact extends RugwijzerAttributes {
  id?: string;
  className?: string;
  class?: string;
  style?: object;
  key?: string | number | bigint | null;
  ref?: unknown;
  children?: unknown;
  suppressHydrationWarning?: boolean;
  "onrugwijzer:ready"?: (event: RugwijzerEventMap["rugwijzer:ready"]) => void;
  "onrugwijzer:question"?: (event: RugwijzerEventMap["rugwijzer:question"]) => void;
  "onrugwijzer:result"?: (event: RugwijzerEventMap["rugwijzer:result"]) => void;
  "onrugwijzer:error"?: (event: RugwijzerEventMap["rugwijzer:error"]) => void;
}

// A project has one of these frameworks, or none: what is not installed is passed over.
// @ts-ignore
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "rug-wijzer": ForReact;
    }
  }
}

// @ts-ignore
declare module "vue" {
  interface GlobalComponents {
    "rug-wijzer": new () => { $props: RugwijzerAttributes };
  }
}
