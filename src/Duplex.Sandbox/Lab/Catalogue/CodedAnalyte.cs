namespace Duplex.Sandbox.Lab.Catalogue;

/// <summary>A finding with a SNOMED CT code; one of them is critical.</summary>
internal sealed record CodedAnalyte(string Code, string Name, string Ordinary, string Alarming) : LabAnalyte(Code, Name)
{
    public override string ValueType => "CWE";

    public override string Everyday(double fraction, bool isFinal) => Ordinary;

    public override string Critical(bool isHigh) => Alarming;

    public override string OtherThan(string value) => value == Ordinary ? Alarming : Ordinary;

    public override string Interpret(string value) => value == Ordinary ? "N" : "AA";
}
