namespace Duplex.Sandbox.Lab.Store;

/// <summary>The tables of <c>lab.db</c>.</summary>
internal static class LabSchema
{
    public const string Sql =
        """
        CREATE TABLE IF NOT EXISTS counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS lab_patient(
          sequence INTEGER PRIMARY KEY AUTOINCREMENT, identifier TEXT NOT NULL UNIQUE, pid TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS lab_order(
          sequence INTEGER PRIMARY KEY AUTOINCREMENT, filler TEXT NOT NULL UNIQUE,
          placer TEXT, placer_namespace TEXT, message TEXT, json TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS order_of_placer ON lab_order(placer, placer_namespace);
        CREATE TABLE IF NOT EXISTS lab_value(
          filler TEXT NOT NULL, analyte TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(filler, analyte)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS reception(
          sequence INTEGER PRIMARY KEY AUTOINCREMENT, message TEXT NOT NULL UNIQUE, sender TEXT NOT NULL, control_id TEXT NOT NULL,
          count INTEGER NOT NULL, numbers TEXT NOT NULL, text TEXT NOT NULL, reply TEXT, is_remembered INTEGER NOT NULL,
          omissions INTEGER NOT NULL, closes INTEGER NOT NULL, delay INTEGER NOT NULL, due INTEGER, results_first INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS act(
          sequence INTEGER PRIMARY KEY AUTOINCREMENT, chain TEXT NOT NULL, message TEXT, filler TEXT, numbers TEXT NOT NULL,
          kind TEXT NOT NULL, content TEXT NOT NULL, delay INTEGER NOT NULL, until_released INTEGER NOT NULL,
          state TEXT NOT NULL, due INTEGER);
        CREATE INDEX IF NOT EXISTS act_of_chain ON act(chain, state);
        CREATE TABLE IF NOT EXISTS outbound(
          sequence INTEGER PRIMARY KEY AUTOINCREMENT, control_id TEXT NOT NULL, type TEXT NOT NULL, filler TEXT,
          state TEXT NOT NULL, attempts INTEGER NOT NULL, answer TEXT, text TEXT NOT NULL);
        """;
}
