namespace Duplex.Fhir.Definitions;

/// <summary>How binding a value set is.</summary>
public enum BindingStrength
{
    /// <summary>A code must be of the set.</summary>
    Required,

    /// <summary>A code must be of the set if the set has one that fits.</summary>
    Extensible,

    /// <summary>A code of the set is better.</summary>
    Preferred,

    /// <summary>The set only shows what is meant.</summary>
    Example,
}
