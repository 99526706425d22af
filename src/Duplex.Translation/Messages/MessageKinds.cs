using System.Collections.Frozen;

namespace Duplex.Translation.Messages;

/// <summary>Every kind of message that is translated.</summary>
internal static class MessageKinds
{
    private static readonly MessageKind[] All =
    [
        AdmissionMessages.Kind,
        AdmissionMessages.ClassChange,
        AdmissionMessages.Swap,
        AdmissionMessages.Deletion,
        AdmissionMessages.Merge,
        AdmissionMessages.AccountMerge,
        OrderMessages.General,
        OrderMessages.Laboratory,
        OrderMessages.Answer,
        ResultMessages.Kind,
        DocumentMessages.Kind,
        SchedulingMessages.Kind,
        ImmunizationMessages.Kind,
        PharmacyMessages.Orders,
        PharmacyMessages.OrderAnswers,
        PharmacyMessages.Dispenses,
        PharmacyMessages.DispenseAnswers,
        ChargeMessages.Charges,
        ChargeMessages.Accounts,
        ReferralMessages.Kind,
        ReferralMessages.Answer,
        ProblemMessages.Kind,
    ];

    private static readonly FrozenDictionary<string, MessageKind> ByEvent =
        All.SelectMany(kind => kind.Events, (kind, name) => (name, kind)).ToFrozenDictionary(entry => entry.name, entry => entry.kind, StringComparer.Ordinal);

    /// <summary>As <c>type^trigger</c>.</summary>
    public static IEnumerable<string> Events => ByEvent.Keys;

    /// <summary>MSH-9.1 of messages that answer others.</summary>
    public static IEnumerable<string> AnswerTypes => All.Where(kind => kind.IsAnswer).Select(kind => kind.Owner);

    /// <summary>The trigger of a type that has one only, where the message does not name it; empty otherwise.</summary>
    public static string UsualTrigger(string type) => type switch
    {
        "ORU" => "R01",
        "ORM" => "O01",
        _ => "",
    };

    /// <summary>Null where messages of this type and trigger are not translated.</summary>
    public static MessageKind? Find(string type, string trigger) => ByEvent.GetValueOrDefault($"{type}^{trigger}");
}
