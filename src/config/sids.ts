/**
 * What Twilio's SIDs stand for, by their two letters: the kinds that a flow may point at
 * (https://www.twilio.com/docs/glossary/what-is-a-sid, and each product's API reference).
 */
const SID_KINDS: ReadonlyMap<string, string> = new Map([
  ["AC", "account"],
  ["AD", "address"],
  ["AP", "TwiML app"],
  ["BU", "regulatory bundle"],
  ["CA", "call"],
  ["CH", "conversation or channel"],
  ["CN", "Connect app"],
  ["CR", "credential"],
  ["EH", "TwiML Bin"],
  ["ES", "Sync list"],
  ["ET", "Sync document"],
  ["FO", "Flex flow"],
  ["FW", "flow"],
  ["HX", "content template"],
  ["IS", "service"],
  ["KS", "Proxy service"],
  ["MG", "messaging service"],
  ["MP", "Sync map"],
  ["PN", "phone number"],
  ["QU", "queue"],
  ["RE", "recording"],
  ["SD", "SIP domain"],
  ["SK", "API key"],
  ["TC", "task channel"],
  ["TK", "SIP trunk"],
  ["UA", "assistant"],
  ["US", "user"],
  ["VA", "Verify service"],
  ["WA", "activity"],
  ["WK", "worker"],
  ["WQ", "task queue"],
  ["WS", "workspace"],
  ["WW", "workflow"],
  ["ZE", "serverless environment"],
  ["ZH", "function or asset"],
  ["ZN", "function or asset version"],
  ["ZS", "serverless service"],
]);

/** What a SID stands for, in a word or three: `workflow`. Null when its two letters are no kind that is known. */
export function kindOfSid(sid: string): string | null {
  return SID_KINDS.get(sid.slice(0, 2)) ?? null;
}
