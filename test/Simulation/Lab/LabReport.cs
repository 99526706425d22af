using System.Globalization;
using System.Text;

namespace Duplex.Simulation.Lab;

/// <summary>One state of a result as the simulated laboratory sends it. Its values are its own, so that the chart tells where they came from.</summary>
public sealed record LabReport
{
    public required string ControlId { get; init; }

    /// <summary>OBR-25.</summary>
    public required char Status { get; init; }

    /// <summary>OBR-22, whole seconds.</summary>
    public required DateTimeOffset At { get; init; }

    public required string Pid { get; init; }

    /// <summary>Whose result it is; empty where it names a patient that the EHR does not have.</summary>
    public required string Mrn { get; init; }

    /// <summary>EI; as it stands in the message.</summary>
    public required string Placer { get; init; }

    public required string Filler { get; init; }

    public required string Code { get; init; }

    public string Provider { get; init; } = "";

    /// <summary>OBX-5 by turn.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    public bool IsCritical { get; init; }

    /// <summary>What it is a result of; null: nobody ordered it.</summary>
    public LabOrder? Order { get; init; }

    /// <summary>Patient and one of the numbers are the order's: nobody needs to decide.</summary>
    public bool IsCertain { get; init; }

    public bool IsFinal => Status is 'F' or 'C';

    /// <summary>Newer states are greater.</summary>
    public (DateTimeOffset At, int Rank) Age => (At, RankOf(Status));

    public string FhirStatus => Status switch
    {
        'F' => "final",
        'C' => "corrected",
        'A' => "partial",
        'X' => "cancelled",
        _ => "preliminary",
    };

    public static int RankOf(char status) => status switch { 'C' => 3, 'F' => 2, 'X' => 2, 'P' => 1, _ => 0 };

    public static string Time(DateTimeOffset at) => at.ToString("yyyyMMddHHmmss+0000", CultureInfo.InvariantCulture);

    public string Write()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"MSH|^~\\&|SANDBOXLAB|SANDBOXLAB|DUPLEX|CLINIC|{Time(At)}||ORU^R01^ORU_R01|{ControlId}|P|2.5.1\r");
        text.Append(Pid).Append('\r');
        text.Append(CultureInfo.InvariantCulture, $"ORC|RE|{Placer}|{Filler}|||||||||{Provider}\r");
        text.Append(CultureInfo.InvariantCulture, $"OBR|1|{Placer}|{Filler}|{Code}^Synthetic panel^LN|||{Time(At)}|||||||||{Provider}||||||{Time(At)}||LAB|{Status}\r");
        for (var turn = 0; turn < Values.Count; turn++)
        {
            text.Append(CultureInfo.InvariantCulture, $"OBX|{turn + 1}|NM|9000-{turn}^Synthetic value {turn}^LN||{Values[turn]}|mmol/L|1-5|{(IsCritical ? "HH" : "")}|||{ObservationStatus}|||{Time(At)}\r");
        }

        return text.ToString();
    }

    private char ObservationStatus => Status is 'A' ? 'P' : Status;
}
