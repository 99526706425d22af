namespace Duplex.Fhir.Model;

/// <summary>A primitive: a value, an id and extensions, each of which may be absent.</summary>
public abstract class PrimitiveType : DataType
{
    internal PrimitiveType()
    {
    }

    /// <summary>Whether there is a value, as opposed to extensions only.</summary>
    public abstract bool HasValue { get; }

    /// <summary>The value as FHIR writes it, or null.</summary>
    public abstract string? Text { get; }

    internal override bool IsEmpty => !HasValue && !HasIdOrExtension;

    /// <summary>What the value should look like, as a sentence for an issue.</summary>
    internal abstract string Expected { get; }

    /// <summary>Takes the value at the reader; <see cref="PrimitiveReadOutcome.WrongKind"/> leaves the primitive as it was.</summary>
    internal abstract PrimitiveReadOutcome ReadValue(ref FhirJsonReader reader);

    internal abstract void WriteValue(FhirJsonWriter writer);

    /// <inheritdoc/>
    public override string ToString() => Text ?? "";
}
