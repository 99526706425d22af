using Duplex.Sandbox.Lab.Catalogue;
using Duplex.Sandbox.Lab.Store;
using Duplex.Sandbox.Lab.Wire;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Reports;

/// <summary>The values of an order: decided by the seed, until an act sets another, which then stays.</summary>
internal sealed class Observations(int seed)
{
    public IReadOnlyList<Observation> Of(SqliteConnection connection, OrderRow order, LabTest test, LabAct act)
    {
        var chosen = test.Analytes.FirstOrDefault(analyte => analyte.Code == act.Analyte) ?? test.Analytes[0];
        Settle(connection, order, chosen, act);

        var observations = new List<Observation>();
        foreach (var analyte in Reported(test, act))
        {
            var value = Value(connection, order, analyte, act);
            observations.Add(new Observation(analyte.ValueType, $"{analyte.Code}^{analyte.Name}^LN", Field(analyte, value), StatusOf(act, analyte == chosen))
            {
                Units = analyte.Units,
                Range = analyte.Range,
                Flag = analyte.Interpret(value),
            });
        }

        if (act.HasPdf || (test.IsDocument && act.Status is LabResultStatus.Final or LabResultStatus.Corrected))
        {
            observations.Add(Document(order, test, observations, StatusOf(act, isChosen: true)));
        }

        return observations;
    }

    private static IEnumerable<LabAnalyte> Reported(LabTest test, LabAct act)
    {
        var half = (test.Analytes.Count + 1) / 2;
        return act.Status != LabResultStatus.Partial ? test.Analytes
            : act.Part == 1 ? test.Analytes.Take(half)
            : test.Analytes.Skip(half);
    }

    private void Settle(SqliteConnection connection, OrderRow order, LabAnalyte chosen, LabAct act)
    {
        var value = act.Value
            ?? (act.Flag != LabFlag.None ? chosen.Critical(act.Flag == LabFlag.CriticalHigh)
                : act.Status == LabResultStatus.Corrected && act.ObservationStatus is null ? chosen.OtherThan(Value(connection, order, chosen, act))
                : null);
        if (value is not null)
        {
            connection.SetValue(order.Filler, chosen.Code, value);
        }
    }

    private string Value(SqliteConnection connection, OrderRow order, LabAnalyte analyte, LabAct act) =>
        connection.ValueOf(order.Filler, analyte.Code)
        ?? analyte.Everyday(SeededNumber.Fraction(seed, order.Filler, analyte.Code), act.Status is LabResultStatus.Final or LabResultStatus.Corrected);

    private static string Field(LabAnalyte analyte, string value) => analyte is CodedAnalyte ? value : WireText.Escape(value);

    private static string StatusOf(LabAct act, bool isChosen) => act.ObservationStatus ?? act.Status switch
    {
        LabResultStatus.Preliminary => "P",
        LabResultStatus.Corrected when isChosen => "C",
        _ => "F",
    };

    private static Observation Document(OrderRow order, LabTest test, List<Observation> observations, string status)
    {
        var pdf = ReportPdf.Write(
        [
            "Synthetic laboratory report",
            $"Order {order.Filler}",
            test.Name,
            .. observations.Select(one => $"{one.CodeField.Split('^')[1]}: {one.Value.Split('^')[^1]} {one.Units.Split('^')[0]} {one.Flag}".TrimEnd()),
        ]);
        return new Observation("ED", "11502-2^Laboratory report^LN", $"^application^pdf^Base64^{Convert.ToBase64String(pdf)}", status) { SubId = "PDF" };
    }
}
