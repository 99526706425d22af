namespace Duplex.Sandbox.Lab.Catalogue;

/// <summary>A report in words.</summary>
internal sealed record TextAnalyte(string Code, string Name) : LabAnalyte(Code, Name)
{
    private const string Ordinary = "Synthetic report: nothing remarkable.";
    private const string Alarming = "Synthetic report: critical finding, call the orderer.";

    public override string ValueType => "TX";

    public override string Everyday(double fraction, bool isFinal) => isFinal ? Ordinary : "Synthetic report: in work.";

    public override string Critical(bool isHigh) => Alarming;

    public override string OtherThan(string value) => value == Ordinary ? "Synthetic report: see the corrected wording." : Ordinary;

    public override string Interpret(string value) => value == Alarming ? "AA" : "";
}
