namespace Duplex.Sandbox.Lab;

/// <summary>How an order message is answered.</summary>
public enum LabAnswerKind
{
    /// <summary>As it should be: ORL^O22 or ORR^O02 that says what became of each order.</summary>
    Accept,

    /// <summary>A plain ACK with AA: no filler number.</summary>
    AckOnly,

    /// <summary>ORL or ORR with MSA AE and ORC UA; no order is opened.</summary>
    UnableToAccept,

    /// <summary>A plain ACK with AE and ERR; no order is opened.</summary>
    Error,

    /// <summary>A plain ACK with AR and ERR 207; no order is opened, and the same message sent again is looked at afresh.</summary>
    Reject,

    /// <summary>The order is taken but nothing is answered; sent again, it gets its answer.</summary>
    None,

    /// <summary>CA, and never an application answer.</summary>
    CommitOnly,
}
