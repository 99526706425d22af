using System.Text.Json;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Store;

/// <summary>Orders and the patients in them.</summary>
internal static class OrderTable
{
    private const string Columns = "SELECT json FROM lab_order ";

    public static void AddOrder(this SqliteConnection connection, OrderRow order) => connection.Run(
        "INSERT INTO lab_order(filler, placer, placer_namespace, message, json) VALUES($1, $2, $3, $4, $5)",
        order.Filler, order.Placer, order.PlacerNamespace, order.Message, JsonSerializer.Serialize(order));

    public static void UpdateOrder(this SqliteConnection connection, OrderRow order) =>
        connection.Run("UPDATE lab_order SET json = $2 WHERE filler = $1", order.Filler, JsonSerializer.Serialize(order));

    public static OrderRow? OrderOfFiller(this SqliteConnection connection, string filler) =>
        connection.FirstOrNull(Columns + "WHERE filler = $1", Read, filler);

    public static OrderRow? OrderOfPlacer(this SqliteConnection connection, string placer, string @namespace) =>
        connection.FirstOrNull(Columns + "WHERE placer = $1 AND placer_namespace = $2", Read, placer, @namespace);

    /// <summary>By filler or placer number.</summary>
    public static OrderRow? OrderOfNumber(this SqliteConnection connection, string number) =>
        connection.OrderOfFiller(number) ?? connection.FirstOrNull(Columns + "WHERE placer = $1 ORDER BY sequence DESC", Read, number);

    /// <summary>The last other order, one of another patient first.</summary>
    public static OrderRow? OtherOrder(this SqliteConnection connection, OrderRow order) => connection
        .Rows(Columns + "WHERE filler <> $1 ORDER BY sequence DESC LIMIT 50", Read, order.Filler)
        .OrderBy(other => other.PatientIdentifier == order.PatientIdentifier)
        .FirstOrDefault();

    public static List<OrderRow> AllOrders(this SqliteConnection connection) => connection.Rows(Columns + "ORDER BY sequence", Read);

    /// <summary>Remembers who this is; answers the laboratory's own patient number.</summary>
    public static long KeepPatient(this SqliteConnection connection, string identifier, string pid) => 100 + connection.Number(
        """
        INSERT INTO lab_patient(identifier, pid) VALUES($1, $2)
        ON CONFLICT(identifier) DO UPDATE SET pid = excluded.pid RETURNING sequence
        """,
        identifier, pid);

    /// <summary>The PID of the last other patient.</summary>
    public static string? OtherPatient(this SqliteConnection connection, string identifier) => connection.FirstOrNull(
        "SELECT pid FROM lab_patient WHERE identifier <> $1 ORDER BY sequence DESC LIMIT 1", row => row.GetString(0), identifier);

    public static string? ValueOf(this SqliteConnection connection, string filler, string analyte) => connection.FirstOrNull(
        "SELECT value FROM lab_value WHERE filler = $1 AND analyte = $2", row => row.GetString(0), filler, analyte);

    public static void SetValue(this SqliteConnection connection, string filler, string analyte, string value) =>
        connection.Run("INSERT OR REPLACE INTO lab_value(filler, analyte, value) VALUES($1, $2, $3)", filler, analyte, value);

    private static OrderRow Read(SqliteDataReader row) =>
        JsonSerializer.Deserialize<OrderRow>(row.GetString(0)) ?? throw new InvalidDataException("An order in lab.db is null.");
}
