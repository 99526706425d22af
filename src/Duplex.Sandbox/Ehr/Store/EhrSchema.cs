namespace Duplex.Sandbox.Ehr.Store;

/// <summary>The tables of <c>sandbox.db</c>. A version, once written, is never changed or removed: evidence points at it.</summary>
internal static class EhrSchema
{
    public const string Sql =
        """
        CREATE TABLE IF NOT EXISTS resource_version(
          type TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
          last_updated TEXT NOT NULL, patient TEXT, is_current INTEGER NOT NULL, json TEXT NOT NULL,
          PRIMARY KEY(type, id, version)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS resource_of_patient ON resource_version(type, patient) WHERE is_current = 1;
        CREATE TABLE IF NOT EXISTS resource_identifier(
          type TEXT NOT NULL, value TEXT NOT NULL, system TEXT NOT NULL, id TEXT NOT NULL,
          PRIMARY KEY(type, value, system, id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS hidden_resource(
          type TEXT NOT NULL, id TEXT NOT NULL, remaining INTEGER NOT NULL, PRIMARY KEY(type, id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS staged_note(
          id TEXT PRIMARY KEY, received TEXT NOT NULL, state TEXT NOT NULL, document TEXT, json TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS client(id TEXT PRIMARY KEY, scopes TEXT NOT NULL, jwks TEXT, jwks_url TEXT) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS used_assertion(
          issuer TEXT NOT NULL, jti TEXT NOT NULL, expires INTEGER NOT NULL, PRIMARY KEY(issuer, jti)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS access_token(
          hash TEXT PRIMARY KEY, client TEXT NOT NULL, scope TEXT NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS adt_message(
          sequence INTEGER PRIMARY KEY AUTOINCREMENT, control_id TEXT NOT NULL, event TEXT NOT NULL,
          state TEXT NOT NULL, attempts INTEGER NOT NULL, text TEXT NOT NULL);
        """;
}
