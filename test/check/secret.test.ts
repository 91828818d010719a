import { describe, expect, it } from "vitest";
import { redactSecrets, secretIn, secretSpan } from "../../src/flow/secret.ts";

const HEX = "8f14e45fceea167a5a36dedd4bea2543";

describe("what is taken for a secret", () => {
  it.each([
    ["password", "hunter2", "password"],
    ["sip_auth_password", "s3cr3t!", "password"],
    ["db_pwd", "correct-horse", "password"],
    ["client_secret", "abcd", "secret"],
    ["clientSecret", "q8Zr", "secret"],
    ["api_key", HEX, "API key"],
    ["X-Api-Key", "live-1234", "API key"],
    ["TWILIO_AUTH_TOKEN", HEX, "token"],
    ["accessToken", "a1b2c3", "token"],
    ["Authorization", "Bearer abcd", "authorization value"],
    ["Authorization", "abcdefgh", "authorization value"],
    ["Authorization", "Basic dXNlcjpwYXNz", "Basic credentials"],
    [null, "Authorization: Bearer 9fK2mQ7xT4vB", "bearer token"],
    [null, "https://svc:hunter2@example.com/x", "user name or password in a URL"],
    ["url", "https://ghp4token@example.com", "user name or password in a URL"],
    ["url", "https://example.com/?api_key=abcd1234abcd&b=1", "API key"],
    ["body", '{"user":"x","password":"pa55"}', "password"],
    ["body", "-----BEGIN RSA PRIVATE KEY-----\nMIIE", "private key"],
    ["x", "eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl", "access token"],
    ["url", "https://example.com/?password=hunter2", "password"],
    ["url", "?token=s3cr3t", "token"],
    ["url", "?apikey=0123456789", "API key"],
    ["body", "user=a&password=hunter2", "password"],
    ["body", '{"token":"abcdef"}', "token"],
    ["body", '{"password":12345678}', "password"],
    ["body", '{"password":"abc"}', "password"],
    ["body", '{"secret": "open sesame"}', "secret"],
    ["token", "my-secret-token", "token"],
    ["token", "abcdef", "token"],
    ["token", "987654321", "token"],
    ["password", "correct horse battery", "password"],
    ["password", "mypassword1", "password"],
    ["secret", "shh", "secret"],
    ["Authorization", "Bearer xyz", "authorization value"],
    ["header", "Bearer my-token-value", "bearer token"],
    ["header", "Basic abc123", "Basic credentials"],
    ["signing-key", "q7Zx0LmP4vTb9RsWc2Yd", "random value under a telling name"],
    ["url", "https://user:password@example.com", "user name or password in a URL"],
    ["url", "https://admin:secret@example.com/x", "user name or password in a URL"],
    ["url", "https://user:P@ssw0rd@example.com", "user name or password in a URL"],
    ["url", "https://user:pa$$w0rd@example.com", "user name or password in a URL"],
    ["url", "https://user:it's1@example.com", "user name or password in a URL"],
    ["url", "https://token@example.com", "user name or password in a URL"],
    ["url", "ftp://a:b@example.com", "user name or password in a URL"],
    ["password", "ChangeMe2024!", "password"],
    ["password", "hiddenvalley9", "password"],
    ["password", "example123", "password"],
    ["dbpassword", "k7Hq2Zx9", "password"],
    ["webhooksecret", "k7Hq2Zx9", "secret"],
    ["apitoken", "k7Hq2Zx9", "token"],
    ["myapikey", "k7Hq2Zx9", "API key"],
    ["body", "-----BEGIN PGP PRIVATE KEY BLOCK-----\nlQOY", "private key"],
  ])("under %s: %s", (key, value, kind) => {
    expect(secretIn(key, value)).toBe(kind);
  });

  it.each([
    ["password", "{{flow.variables.password}}"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder as files hold it
    ["password", "${PASSWORD}"],
    ["password", ""],
    ["password", "******"],
    ["password", "Please enter your password"],
    ["Authorization", "Bearer {{flow.variables.token}}"],
    ["api_key", "YOUR_API_KEY"],
    ["api_key", "<api key>"],
    ["token", "required"],
    ["token", "chat"],
    ["secret", `SK${HEX}`],
    ["payment_token_type", "one-time"],
    ["password_hint", "the name of your dog"],
    ["key", "appointment-2-reminder"],
    ["idempotency-key", "0e9f8c52-1c7e-4d9a-9b58-3b1e6f0a7c11"],
    ["key", `WW${HEX}`],
    ["color", "q7Zx0LmP4vTb9RsWc2Yd"],
    ["monkey", "banana-banana"],
    ["say", "Press 1 for Basic information, and the bearer certificates."],
    ["say", "Enter your password: then press pound."],
    ["url", "https://{{flow.variables.user}}:{{flow.variables.pass}}@example.com"],
    ["url", "https://example.com/@someone"],
    ["body", '{"password":"{{widgets.ask.Digits}}"}'],
    ["url", "https://example.com/?token={{flow.variables.t}}"],
    ["url", "https://example.com/?token=abc{{flow.variables.t}}"],
    ["body", '{"max_tokens":100000,"token_type":"abcdef12","password":true,"secret":"xxxx"}'],
    ["tokens_used", "12345678"],
    ["next_page_token", "abc123def456"],
    ["author", "abcdefgh"],
    ["token", "<token>"],
    ["token", "YOUR_TOKEN"],
    ["api_key", "MY_API_KEY"],
    ["authorization", "approved"],
    ["secret", "Tell me, what is it?"],
    ["say", "Basic training"],
    ["url", "https://<user>:<password>@example.com"],
    ["url", "https://user:xxxx@example.com"],
    ["url", "https://user:{{flow.variables.pass}}@example.com"],
    ["url", "https://example.com/@a:b@c"],
    ["password", "enter-your-password"],
    ["password", "your password"],
    ["password", "changeme"],
    ["api_key", "insert_key_here"],
    ["nextpagetoken", "abc123def456"],
    ["secretary", "abc123def456"],
    ["tokenizer", "abc123def456"],
    ["say", "The password = open sesame"],
  ])("not under %s: %s", (key, value) => {
    expect(secretIn(key, value)).toBeNull();
  });

  it("tells where it stands", () => {
    expect(secretSpan("say", "Use Bearer 9fK2mQ7xT4vB now")).toEqual({
      kind: "bearer token",
      start: 11,
      end: 23,
    });
    expect(secretSpan("Authorization", "Token abcdefgh")).toEqual({
      kind: "authorization value",
      start: 6,
      end: 14,
    });
  });
});

describe("a text for people", () => {
  it("keeps everything but the secrets", () => {
    const text =
      'GET https://svc:hunter2@example.com/?token=a1b2c3d4e5 with "password": "pa55" and Basic dXNlcjpwYXNz, twice.';
    expect(redactSecrets(text)).toBe(
      'GET https://***@example.com/?token=*** with "password": "***" and Basic ***, twice.',
    );
  });

  it("is left as it is without one", () => {
    const text = "“menu” → “Bearer”: https://example.com/a=b?c={{d}}";
    expect(redactSecrets(text)).toBe(text);
  });
});
