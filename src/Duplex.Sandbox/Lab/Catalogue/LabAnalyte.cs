namespace Duplex.Sandbox.Lab.Catalogue;

/// <summary>One component of a test: how its values come about and what they mean.</summary>
internal abstract record LabAnalyte(string Code, string Name)
{
    /// <summary>OBX-2.</summary>
    public abstract string ValueType { get; }

    /// <summary>OBX-6, already in HL7 form.</summary>
    public virtual string Units => "";

    /// <summary>OBX-7.</summary>
    public virtual string Range => "";

    /// <summary>An everyday value; the fraction (0 to below 1) decides which.</summary>
    public abstract string Everyday(double fraction, bool isFinal);

    public abstract string Critical(bool isHigh);

    /// <summary>A value that differs from this one.</summary>
    public abstract string OtherThan(string value);

    /// <summary>OBX-8 of a value (HL7 table 0078).</summary>
    public abstract string Interpret(string value);
}
