/** Names of imported elevation files and SHA-256 of what is in them, as reports tell them. */
export async function elevationHashes(
  files: readonly { readonly name: string; readonly bytes: ArrayBuffer }[],
): Promise<{ name: string; sha256: string }[]> {
  return Promise.all(
    files.map(async ({ name, bytes }) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return { name, sha256 };
    }),
  );
}
