namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>
/// Which acknowledgements a message asks for in MSH-15 and MSH-16 (HL7 v2.5.1, 2.9.2 and 2.9.3). Both empty is original mode:
/// one acknowledgement, of the application. In enhanced mode a field left empty beside one that is valued means NE.
/// </summary>
public readonly record struct AcknowledgementPlan
{
    private readonly AcknowledgementCondition _accept;
    private readonly AcknowledgementCondition _application;

    private AcknowledgementPlan(AcknowledgementCondition accept, AcknowledgementCondition application)
    {
        _accept = accept;
        _application = application;
    }

    /// <summary>Whether MSH-15 or MSH-16 is valued.</summary>
    public bool IsEnhancedMode => _accept != AcknowledgementCondition.None || _application != AcknowledgementCondition.None;

    /// <summary>The plan of a message; of a header that could not be read that of original mode.</summary>
    public static AcknowledgementPlan For(in MessageHeader header) =>
        header.Delimiters.Field == 0 ? default : new(header.AcceptCondition, header.ApplicationCondition);

    /// <summary>MSA-1 of the accept acknowledgement of enhanced mode; null where it is not asked for, and in original mode.</summary>
    public AcknowledgementCode? Accept(AcknowledgementOutcome outcome) =>
        !IsEnhancedMode || !Wants(_accept, outcome) ? null : outcome switch
        {
            AcknowledgementOutcome.Accepted => AcknowledgementCode.CA,
            AcknowledgementOutcome.Error => AcknowledgementCode.CE,
            _ => AcknowledgementCode.CR,
        };

    /// <summary>MSA-1 of the application acknowledgement, which original mode always has; null where it is not asked for.</summary>
    public AcknowledgementCode? Application(AcknowledgementOutcome outcome) =>
        IsEnhancedMode && !Wants(_application, outcome) ? null : outcome switch
        {
            AcknowledgementOutcome.Accepted => AcknowledgementCode.AA,
            AcknowledgementOutcome.Error => AcknowledgementCode.AE,
            _ => AcknowledgementCode.AR,
        };

    private static bool Wants(AcknowledgementCondition condition, AcknowledgementOutcome outcome) => condition switch
    {
        AcknowledgementCondition.Always => true,
        AcknowledgementCondition.OnSuccess => outcome == AcknowledgementOutcome.Accepted,
        AcknowledgementCondition.OnError => outcome != AcknowledgementOutcome.Accepted,
        _ => false,
    };
}
