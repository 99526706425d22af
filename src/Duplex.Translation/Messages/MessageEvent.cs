using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;

namespace Duplex.Translation.Messages;

/// <summary>MSH-9: what a message is.</summary>
internal static class MessageEvent
{
    /// <summary>MSH-9.1 (<c>ADT</c>), without blanks around it; empty where missing.</summary>
    public static string TypeOf(Hl7Message message) => Part(message, 1) ?? "";

    /// <summary>MSH-9.2 (<c>A01</c>), otherwise what MSH-9.3 (<c>ADT_A01</c>) ends with where it is of the same type; empty where missing.</summary>
    public static string TriggerOf(Hl7Message message)
    {
        if (Part(message, 2) is { } trigger)
        {
            return trigger;
        }

        string[] structure = (Part(message, 3) ?? "").Split('_');
        return structure.Length == 2 && structure[0] == TypeOf(message) ? structure[1] : "";
    }

    private static string? Part(Hl7Message message, int component) => message[0][9].Component(component).Value.Trimmed();
}
