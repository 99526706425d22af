namespace Duplex.Chart.Sensitivity;

/// <summary>What the security labels of a resource say of its sensitivity.</summary>
/// <param name="IsStated">Its own labels state confidentiality or sensitivity, be it that it has none: what its source counts as is not looked at.</param>
public readonly record struct StatedSensitivity(Sensitivities Flags, bool IsStated)
{
    /// <param name="unlabelled">What a resource counts as whose labels don't state it.</param>
    public Sensitivities Where(Sensitivities unlabelled) => IsStated ? Flags : Flags | unlabelled;
}
