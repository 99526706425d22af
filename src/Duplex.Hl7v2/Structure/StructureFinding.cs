using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Hl7v2.Structure;

/// <summary>Something about a message that its structure, its version or its own header says otherwise.</summary>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Path">Where it is; of what is missing, where it would stand.</param>
/// <param name="Code">One of <see cref="StructureCodes"/>.</param>
/// <param name="Sentence">Where, what is wrong, what would be right; it holds no value of a field.</param>
public sealed record StructureFinding(FindingSeverity Severity, Hl7Path Path, string Code, string Sentence)
{
    /// <summary>The finding as an ERR segment.</summary>
    public AcknowledgementError ToError() => new(StructureCodes.ErrorOf(Code), Path, Sentence)
    {
        Severity = Severity switch
        {
            FindingSeverity.Error => AcknowledgementSeverity.Error,
            FindingSeverity.Warning => AcknowledgementSeverity.Warning,
            _ => AcknowledgementSeverity.Information,
        },
        ApplicationCode = Code,
    };
}
