namespace Duplex.Translation.Local;

/// <summary>What an extension holds (<c>value[x]</c>).</summary>
public enum ExtensionType
{
    Text,
    Code,
    YesNo,
    Whole,
    Number,
    Date,
    DateTime,
    Concept,
}
