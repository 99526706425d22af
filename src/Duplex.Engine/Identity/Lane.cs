namespace Duplex.Engine.Identity;

/// <summary>The ordering unit: a keyed hash, so that it says nothing about the patient. Made by <see cref="KeyedHash"/>.</summary>
public readonly record struct Lane(long Value)
{
    public override string ToString() => Value.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
}
