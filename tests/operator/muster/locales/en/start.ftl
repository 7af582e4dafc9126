start-private-title = Your answers stay with you, also at the sample authority
